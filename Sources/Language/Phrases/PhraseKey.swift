/// The keys of phrases that belong together, so that a phrase nobody wrote cannot be asked for.
public protocol PhraseKey: RawRepresentable<String>, CaseIterable, Sendable {}

/// All lists of phrases there are; a new one is a file in this folder and a name here.
public enum Phrases {
  /// Every list of keys.
  public static let all: [any PhraseKey.Type] = [
    CommonPhrase.self, WorkbenchPhrase.self, CommandLinePhrase.self,
    RefusalPhrase.self, AllowedPhrase.self, WarningPhrase.self, AttentionPhrase.self,
    LinePhrase.self, PanePhrase.self, OverlayPhrase.self, RecentPhrase.self, FormPhrase.self,
    ConflictPhrase.self, DoublePhrase.self,
    CallPhrase.self, CheckInPhrase.self, OpeningPhrase.self,
    FirstRunPhrase.self, PurposePhrase.self, OptionPhrase.self, UsagePhrase.self,
    JournalPhrase.self, FindingPhrase.self, RepairPhrase.self, BackupPhrase.self,
    TroublePhrase.self, SharingPhrase.self, DevicesPhrase.self, ErasingPhrase.self,
    SharePhrase.self, LaptopPhrase.self, ListPhrase.self, ReportPhrase.self, ShowPhrase.self,
    PaperPhrase.self, AccessPhrase.self, FichePhrase.self, WallPhrase.self,
    ConfigurationPhrase.self, PrivacyPhrase.self,
    KioskHostPhrase.self, PicturePhrase.self, WritingPhrase.self, WatchingPhrase.self,
    HeadingPhrase.self, SheetWordPhrase.self, ImportPhrase.self, DaysOffPhrase.self,
    ExportPhrase.self, ResearchPhrase.self, ManualPhrase.self, DoctorPhrase.self,
    DoctorSubjectPhrase.self,
  ]
}
