package org.fanworks.demo.generator;

import java.time.LocalDate;
import java.util.List;
import org.fanworks.demo.data.WorkDates;

/** When a work and its chapters appeared; one date per posted chapter. */
record Schedule(WorkDates dates, List<LocalDate> chapters, boolean backdated) {}
