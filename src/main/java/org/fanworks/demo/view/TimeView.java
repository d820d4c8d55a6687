package org.fanworks.demo.view;

/** A point in time in the pieces in which comments show it: {@code Sun 05 Mar 2023 09:12PM}. */
public record TimeView(
    String day,
    String dayName,
    String date,
    String month,
    String monthName,
    String year,
    String time) {}
