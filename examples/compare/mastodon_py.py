#!/usr/bin/env python3
"""Asks ten questions through Mastodon.py, as its documentation suggests.

usage: mastodon_py.py BASE_URL TOKEN PASSES

Prints name, rows and seconds of each question, tab-separated. Before each one, and after the last,
it reads robots.txt, so that the server's log tells the questions apart.
Needs: pip install Mastodon.py
"""

import sys
import time
import urllib.request
from collections import Counter
from datetime import datetime, timezone

from mastodon import Mastodon


def pages(api, first, wanted=None, until=None):
    """All pages, following the links, as far as needed."""
    rows, page = [], first
    while page:
        rows.extend(page)
        if wanted is not None and len(rows) >= wanted:
            return rows[:wanted]
        if until is not None and page[-1]["created_at"] < until:
            return [row for row in rows if row["created_at"] >= until]
        page = api.fetch_next(page)
    return rows


def local_pictures(api, me):
    return pages(api, api.timeline_local(only_media=True, limit=40), wanted=30)


def tag_month(api, me):
    since = datetime(2026, 9, 1, tzinfo=timezone.utc)
    rows = pages(api, api.timeline_hashtag("quillmarsh", limit=40), until=since)
    return Counter(row["account"]["acct"] for row in rows).most_common()


def any_of_four_tags(api, me):
    found = {}
    for tag in ("fanfic", "fanart", "ao3", "poetry"):
        for row in pages(api, api.timeline_hashtag(tag, limit=40), wanted=40):
            found[row["id"]] = row
    return sorted(found.values(), key=lambda row: int(row["id"]), reverse=True)[:40]


def own_kinds(api, me):
    since = datetime(2026, 6, 1, tzinfo=timezone.utc)
    rows = pages(api, api.account_statuses(me["id"], limit=40), until=since)
    return Counter((row["reblog"] is not None, row["in_reply_to_id"] is not None) for row in rows)


def old_local_day(api, me):
    low = datetime(2020, 1, 1, tzinfo=timezone.utc)
    high = datetime(2020, 1, 2, tzinfo=timezone.utc)
    page = api.timeline_local(max_id=high, limit=40)
    return [row for row in pages(api, page, until=low) if row["created_at"] < high]


def answered(api, me):
    bookmarks = pages(api, api.bookmarks(limit=40), wanted=40)
    return [api.status(row["in_reply_to_id"]) for row in bookmarks if row["in_reply_to_id"]]


def mutual(api, me):
    followers = pages(api, api.account_followers(me["id"], limit=80))
    relations = []
    for start in range(0, len(followers), 40):
        relations += api.account_relationships([f["id"] for f in followers[start : start + 40]])
    return [relation for relation in relations if relation["following"]]


def mention_types(api, me):
    rows = pages(api, api.notifications(types=["mention", "follow"], limit=80))
    return Counter(row["type"] for row in rows)


def on_no_list(api, me):
    listed = set()
    for one in api.lists():
        for member in pages(api, api.list_accounts(one["id"], limit=80)):
            listed.add(member["id"])
    return [f for f in pages(api, api.account_following(me["id"], limit=80)) if f["id"] not in listed]


def trends(api, me):
    return api.trending_tags(limit=10)


QUESTIONS = [
    local_pictures,
    tag_month,
    any_of_four_tags,
    own_kinds,
    old_local_day,
    answered,
    mutual,
    mention_types,
    on_no_list,
    trends,
]


def main(base, token, passes):
    def mark():
        urllib.request.urlopen(base + "/robots.txt").read()

    api = Mastodon(access_token=token, api_base_url=base, ratelimit_method="throw")
    me = api.account_verify_credentials()
    for _ in range(int(passes)):
        for question in QUESTIONS:
            mark()
            start = time.monotonic()
            rows = len(question(api, me))
            print(f"{question.__name__}\t{rows}\t{time.monotonic() - start:.4f}", flush=True)
    mark()


if __name__ == "__main__":
    main(*sys.argv[1:])
