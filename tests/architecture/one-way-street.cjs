/** Rules of dependency-cruiser: entrypoints → components → utils, and who may know whom inside utils. */

/** Files of `from` may import nothing of ours outside `allowed`. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(entrypoints|components|utils)/', pathNot: allowed },
});

/** Files of `from` may not import `to`. */
const never = (name, from, to, fromMore = {}, toMore = {}) => ({
  name,
  severity: 'error',
  from: { path: from, ...fromMore },
  to: { path: to, ...toMore },
});

/** Types weigh nothing. */
const typesAside = { dependencyTypesNot: ['type-only'] };

/** What only the content script that shows and writes needs. */
const showing =
  '^(components/nudge/|entrypoints/nudge\\.content/|utils/analysis/(reword|swap-feeling|describe-pattern)\\.ts$|utils/composer/(adapters/|surfaces/|write/|editing|paint|draft-map|visible-lines|dark-behind))';

/** What only the one beside every composer needs, and lends to the one that shows. */
const watching = '^utils/(nudging/transition|composer/(find-composer|create-composer|read-draft))\\.ts$';

/** What only the one that finds needs, and lends to both. */
const finding = '^(entrypoints/engine\\.content/|utils/analysis/analyze\\.ts$)';

module.exports = {
  forbidden: [
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    // Two files may know each other's types; code that runs goes no circle.
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    never('components-know-no-entrypoint', '^components/', '^entrypoints/'),
    only('utils-know-utils', '^utils/', '^utils/'),
    never('components-know-no-database', '^components/', '^utils/database/'),
    only('ui-knows-itself', '^components/ui/', '^components/ui/'),
    only(
      'nudge-knows-analysis-types',
      '^components/nudge/',
      '^components/(nudge/|ui/tokens\\.css)|^utils/analysis/types\\.ts$',
    ),
    only('analysis-knows-itself', '^utils/analysis/', '^utils/analysis/'),
    only('progress-knows-itself', '^utils/progress/', '^utils/progress/'),
    only('composer-knows-itself', '^utils/composer/', '^utils/composer/'),
    only('helper-knows-analysis', '^utils/helper/', '^utils/(helper/|analysis/(types|explain-rewording)\\.ts$)'),
    // What a person types reaches a language model from the popup alone.
    {
      name: 'helper-is-for-our-pages',
      severity: 'error',
      from: { path: '^entrypoints/(background|(composer|engine|nudge)\\.content)/' },
      to: { path: '^utils/(helper/|analysis/explain-rewording\\.ts$)', reachable: true },
    },
    only('settings-know-themselves', '^utils/settings/', '^utils/settings/'),
    only('nudging-knows-analysis-types', '^utils/nudging/', '^utils/(nudging/|analysis/types\\.ts$)'),
    only(
      'messaging-knows-types',
      '^utils/messaging/',
      '^utils/(messaging/|analysis/types\\.ts$|composer/composer\\.ts$|progress/types\\.ts$)',
    ),
    only(
      'database-knows-progress-types-and-settings',
      '^utils/database/',
      '^utils/(database/|settings/|progress/types\\.ts$)',
    ),
    {
      name: 'analysis-has-six-doors',
      severity: 'error',
      from: { pathNot: '^utils/analysis/' },
      to: {
        path: '^utils/analysis/',
        pathNot: '^utils/analysis/(analyze|describe-pattern|explain-rewording|reword|swap-feeling|types)\\.ts$',
      },
    },
    never('pure-rooms-know-no-browser', '^utils/(analysis|nudging|progress|composer)/', '(wxt|react|dexie)'),
    never(
      'content-script-stays-small',
      '^entrypoints/(composer|engine|nudge)\\.content/',
      '(react|dexie|^utils/(database|settings)/|webextension-polyfill)',
    ),
    // One content script watches in every page. Another finds, where somebody types; a third shows and writes, where there
    // is something to show. They meet in the handover; of what only another one needs they know types alone.
    never(
      'watching-knows-types-of-analysis',
      '^entrypoints/composer\\.content/',
      '^(utils/analysis/|entrypoints/engine\\.content/)',
      {},
      { pathNot: '^utils/analysis/types\\.ts$' },
    ),
    only(
      'the-engine-script-knows-analysis-and-the-handover',
      '^entrypoints/engine\\.content/',
      '^(utils/analysis/|entrypoints/engine\\.content/|entrypoints/composer\\.content/handover\\.ts$)',
    ),
    never(
      'watching-knows-types-of-showing',
      '^(entrypoints/composer\\.content|utils/composer)/',
      showing,
      { pathNot: showing },
      typesAside,
    ),
    never('showing-borrows-the-watch', showing, watching, {}, typesAside),
    never('showing-borrows-the-engine', showing, finding, {}, typesAside),
    never(
      'showing-knows-the-handover',
      '^entrypoints/nudge\\.content/',
      '^entrypoints/composer\\.content/',
      {},
      {
        pathNot: '/handover\\.ts$',
        ...typesAside,
      },
    ),
    never('database-has-one-writer', '^entrypoints/', '^utils/database/recorder', {
      pathNot: '^entrypoints/background/',
    }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
