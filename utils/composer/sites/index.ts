import type { SiteProfile } from './define-site';
import { site as discord } from './discord';
import { site as element } from './element';
import { site as gmail } from './gmail';
import { site as googleChat } from './google-chat';
import { site as googleMessages } from './google-messages';
import { site as instagram } from './instagram';
import { site as linkedin } from './linkedin';
import { matchesHost, matchesPattern } from './match-pattern';
import { site as messenger } from './messenger';
import { site as reddit } from './reddit';
import { site as slack } from './slack';
import { site as snapchat } from './snapchat';
import { site as teams } from './teams';
import { site as telegram } from './telegram';
import { site as whatsapp } from './whatsapp';
import { site as x } from './x';

/** Every messenger known by name, by id. */
export const sites: readonly SiteProfile[] = [
  discord,
  element,
  gmail,
  googleChat,
  googleMessages,
  instagram,
  linkedin,
  messenger,
  reddit,
  slack,
  snapchat,
  teams,
  telegram,
  whatsapp,
  x,
];

/** The profile of the page at this address, the one with the longest matching pattern; null where none is written. */
export function profileFor(address: string): SiteProfile | null {
  let best: { readonly profile: SiteProfile; readonly length: number } | null = null;
  for (const profile of sites) {
    for (const pattern of profile.matches) {
      if (pattern.length > (best?.length ?? 0) && matchesPattern(pattern, address))
        best = { profile, length: pattern.length };
    }
  }
  return best?.profile ?? null;
}

/**
 * Whether composers may live in frames of this host: where a profile says so, or where none is written that would know.
 *
 * @param host of a match pattern.
 */
export function mayHaveFrames(host: string): boolean {
  const known = sites.filter(({ matches }) =>
    matches.some((pattern) => matchesHost(pattern.split('/')[2] ?? '', host)),
  );
  return known.length === 0 || known.some(({ allFrames }) => allFrames);
}
