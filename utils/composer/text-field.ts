export type TextField = HTMLTextAreaElement | HTMLInputElement;

export function isTextField(element: Element): element is TextField {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');
}
