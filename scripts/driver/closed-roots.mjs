/** Looks into closed shadow roots, which a page's own scripts cannot see, as the browser's developer tools do. */

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ backendNodeId: number, shadowRootType?: string, children?: DevNode[], shadowRoots?: DevNode[], contentDocument?: DevNode }} DevNode */

/** @type {WeakMap<Page, Promise<import('playwright-core').CDPSession>>} */
const sessions = new WeakMap();

/** @param {Page} page */
function sessionOf(page) {
  const known = sessions.get(page);
  if (known) return known;
  const session = page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/**
 * @param {DevNode} node
 * @returns {DevNode[]}
 */
function closedRootsUnder(node) {
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? []), node.contentDocument ?? []].flat();
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...below.flatMap(closedRootsUnder)];
}

/**
 * Calls a function with each closed shadow root of the page, in the page.
 * @template Result, Argument
 * @param {Page} page
 * @param {(root: ShadowRoot, argument: Argument) => Result} look Sees nothing of its surroundings but its arguments.
 * @param {Argument} [argument] Plain data.
 * @returns {Promise<Result[]>} What it gave for each root, in document order.
 */
export async function lookIntoClosedRoots(page, look, argument) {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const results = [];
  for (const { backendNodeId } of closedRootsUnder(root)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (argument) { return (${look})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    results.push(result.value);
  }
  return results;
}
