/** Lets the handler see only events that the browser made; those that a script of the page made are dropped. */
export function forTrusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
