/** A messaging web app as data. Composers are found without it; it says where they count. */
export interface SiteProfile {
  /** Also the name of its file. */
  readonly id: string;
  readonly name: string;
  /** Match patterns of whole hosts, since single-page apps change their path without loading anew. */
  readonly matches: readonly string[];
  /** Where a box counts as a composer. Without any of these, wherever a person types. */
  readonly counts: {
    /** Paths of the page's address; `*` stands for any run of characters. */
    readonly paths?: readonly string[];
    /** On other paths, a box counts if this stands beside it: a docked chat. */
    readonly orBeside?: readonly string[];
    /** The box or an element around it must match one of these, newest first. */
    readonly inside?: readonly string[];
    /** The box and all around it must match none of these. */
    readonly not?: readonly string[];
    /** One-line fields that hold messages here. */
    readonly oneLine?: readonly string[];
  };
  /** What stands in the page while the partner types, and not in lists of other conversations. Its words are not read. */
  readonly partnerTyping?: readonly string[];
  /** True where composers live in frames of the site. */
  readonly allFrames?: true;
  /** `true` where a click on send leaves the page, as in mail, so that no emptied box will tell of it. */
  readonly leavesPage?: true;
  /**
   * How far the data can be trusted. A: several sources, one of them dated 2026 and at the real page; B: several
   * older ones; C: one or unsure. All are hypotheses until seen live.
   */
  readonly trust: 'A' | 'B' | 'C';
  /** When this was last gathered, as YYYY-MM. */
  readonly seen: string;
}

export function defineSite(profile: SiteProfile): SiteProfile {
  return profile;
}
