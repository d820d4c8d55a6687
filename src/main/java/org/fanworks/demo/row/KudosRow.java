package org.fanworks.demo.row;

/** A user who liked a work. */
public record KudosRow(long workId, String userLogin) {}
