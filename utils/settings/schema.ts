/** What a person has chosen. Kept in the browser's extension storage, never in the database. */

/** Choices for one site, by host name. */
export interface SiteSettings {
  /** Checked on this site. Host access is the browser's to grant; both must hold. */
  readonly enabled: boolean;
  /** No nudges before this time, in milliseconds since the epoch; null: not paused. */
  readonly quietUntil: number | null;
}

export interface Settings {
  readonly version: 2;
  readonly sites: Readonly<Record<string, SiteSettings>>;
  /** The popup may ask the browser's own language model, at a press. */
  readonly helper: boolean;
}
