namespace Gradus.Pages.Words;

/// <summary>Days and dates as words; names of days and months come from the word table.</summary>
public static class DateWords
{
    extension(WordTable words)
    {
        /// <summary>"Thursday 20 March".</summary>
        public string Day(DateOnly date) => words.Text("date.day",
            ("weekday", words.Weekday(date.DayOfWeek)), ("day", date.Day), ("month", words.Text($"date.month.{date.Month}")));

        /// <summary>"20 March 2026".</summary>
        public string Date(DateOnly date) => words.Text("date.date",
            ("day", date.Day), ("month", words.Text($"date.month.{date.Month}")), ("year", date.Year));

        /// <summary>"Thursday".</summary>
        public string Weekday(DayOfWeek day) => words.Text($"date.weekday.{(int)day}");

        /// <summary>"Thu".</summary>
        public string ShortWeekday(DayOfWeek day) => words.Text($"date.weekday-short.{(int)day}");
    }
}
