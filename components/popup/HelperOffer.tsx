import { Button } from '@/components/ui/Button';
import './HelperOffer.css';

/** Where a question to the browser's own model stands. `none`: it was asked and had nothing to show. */
export type HelperState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'none' };

interface HelperOfferProps {
  readonly state: HelperState;
  readonly onAsk: () => void;
  readonly onStop: () => void;
  readonly onUse: (text: string) => void;
}

const actions: Readonly<Record<HelperState['kind'], string>> = {
  ready: 'Ask the browser’s own model',
  asking: 'Stop asking',
  answered: 'Ask once more',
  none: 'Ask once more',
};

const lines: Readonly<Record<HelperState['kind'], string>> = {
  ready: '',
  asking: 'The browser’s own model is reading this draft.',
  answered: '',
  none: 'The browser’s model had no better way this time. Those above stand.',
};

/** One more way to say the draft, from the browser's own model. It is asked at a press and never before. */
export function HelperOffer({ state, onAsk, onStop, onUse }: HelperOfferProps) {
  return (
    <div className="helper">
      {state.kind === 'answered' && (
        <div className="rewording">
          <p>
            <span className="rewording-variant">From the browser’s own model</span>
            <span className="rewording-text">{state.text}</span>
          </p>
          <Button onClick={() => onUse(state.text)} label={`Use: ${state.text}`}>
            Use
          </Button>
        </div>
      )}
      <p className="helper-line" role="status">
        {lines[state.kind]}
      </p>
      <Button look="quiet" onClick={state.kind === 'asking' ? onStop : onAsk}>
        {actions[state.kind]}
      </Button>
    </div>
  );
}
