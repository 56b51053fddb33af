/**
 * Stands in for WXT's content-script context in scripts that are brought on demand. They hear of their end from
 * `composer.content`, which has the real one: a second one in each of them would only be weight.
 */
export class ContentScriptContext {}
