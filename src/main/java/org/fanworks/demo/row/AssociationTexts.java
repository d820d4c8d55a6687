package org.fanworks.demo.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.Languages;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Recipient;
import org.fanworks.demo.data.Relation;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Lore;

/** What a guest reads above the notes of a work about its gifts and relations. */
final class AssociationTexts {
  private final Archive archive;
  private final Lore lore;
  private final Languages languages = new Languages();

  AssociationTexts(Archive archive, Lore lore) {
    this.archive = archive;
    this.lore = lore;
  }

  List<String> of(Work work) {
    List<String> texts = new ArrayList<>();
    if (!work.recipients().isEmpty()) {
      texts.add("For " + joined(work.recipients()) + ".");
    }
    for (Relation relation : lore.offspring(work)) {
      Work child = archive.findWork(relation.childId()).orElseThrow();
      if (relation.translation() && child.visibility().listedForGuests()) {
        String language = child.language() == null ? "en" : child.language();
        String named = "Translation into " + languages.name(language) + " available: ";
        texts.add(named + child.title() + " by " + author(child.byline()) + ".");
      }
    }
    lore.sources(work).forEach(relation -> texts.add(source(relation)));
    return texts;
  }

  private static String joined(List<Recipient> recipients) {
    return recipients.stream().map(Recipient::name).collect(Collectors.joining(", "));
  }

  private String source(Relation relation) {
    String start = relation.translation() ? "A translation of " : "Inspired by ";
    if (relation.source() instanceof Relation.Outside outside) {
      return start + outside.title() + " by " + outside.author() + ".";
    }
    return relation.source() instanceof Relation.Inside inside
        ? start + inside(archive.findWork(inside.workId()).orElseThrow())
        : start + "a deleted work";
  }

  private static String inside(Work work) {
    if (work.visibility().listedForGuests()) {
      return work.title() + " by " + author(work.byline()) + ".";
    }
    if (!work.visibility().posted() || work.visibility().hiddenByAdmin()) {
      return "a deleted work";
    }
    return work.visibility().unrevealed()
        ? "a work in an unrevealed collection"
        : "[Restricted Work] by " + author(work.byline()) + " (Log in to access.)";
  }

  private static String author(Byline byline) {
    if (byline.anonymous()) {
      return "Anonymous";
    }
    String names = byline.creators().stream().map(Pseud::byline).collect(Collectors.joining(", "));
    return byline.importedAuthor() == null
        ? names
        : byline.importedAuthor() + " [archived by " + names + "]";
  }
}
