/// Words that every part of the program uses: `Resources/language/common.*.txt`.
public enum CommonPhrase: String, PhraseKey {
  case yes = "common.yes"
  case no = "common.no"
  case unknown = "common.unknown"
  case noValue = "common.noValue"
  /// The last two of a list: {first} and {last}.
  case listEnd = "common.listEnd"

  case today = "day.today"
  case tomorrow = "day.tomorrow"
  case yesterday = "day.yesterday"
  /// How the first day of a month is written in a date.
  case firstOfMonth = "day.first"

  case dateShort = "date.short"
  case dateLong = "date.long"
  case dateNumeric = "date.numeric"
  case dateMonth = "date.month"

  case euros = "number.euros"
  case percent = "number.percent"
  /// Counted: 1 day, 2 days.
  case days = "number.days"
  case daysShort = "number.daysShort"
  case hoursShort = "number.hours"
  case hoursAndMinutes = "number.hoursAndMinutes"
  case minutesShort = "number.minutes"

  // What people type where a date is asked for; commas between words that mean the same.
  case typedToday = "reader.today"
  case typedTomorrow = "reader.tomorrow"
  case typedDayAfterTomorrow = "reader.dayAfterTomorrow"
  case typedYesterday = "reader.yesterday"
  case typedDays = "reader.days"
  case typedWeeks = "reader.weeks"
}
