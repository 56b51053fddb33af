/** What is kept, what is counted and whom Attune is not for: the lines a person reads once. */

export function PrivacyLines() {
  return (
    <section id="help" className="welcome-part">
      <h2>What stays private</h2>
      <p>
        Your words are checked on this computer and forgotten. Nothing is sent anywhere. What is kept here is counts by
        day and site, never words and never names; in private windows not even those.
      </p>
      <h2>What is counted</h2>
      <p>
        A day is mindful when you sent a message and nothing strong went out unchanged, or you repaired it the same day.
        Days without messages count neither way, and one slip in seven days is forgiven.
      </p>
    </section>
  );
}

export function SafetyLines() {
  return (
    <section id="safety" className="welcome-part">
      <h2>Not for abusive situations</h2>
      <p>
        Attune is for adults, 18 and over, who both feel safe. If someone frightens, controls or hurts you, no wording
        of yours causes or prevents it. People who can help, by country:
      </p>
      <ul className="welcome-help">
        <li>
          <a href="https://nomoredirectory.org/" target="_blank" rel="noreferrer">
            nomoredirectory.org
          </a>{' '}
          for abuse at home
        </li>
        <li>
          <a href="https://findahelpline.com/" target="_blank" rel="noreferrer">
            findahelpline.com
          </a>{' '}
          for someone to talk to
        </li>
      </ul>
      <p className="welcome-aside">
        Opening them leaves a line in this browser’s history. If this computer may be watched, use another.
      </p>
    </section>
  );
}
