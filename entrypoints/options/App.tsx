import { HelperSection } from '@/components/options/HelperSection';
import { useHelper } from './use-helper';
import '@/components/ui/page.css';
import '@/components/options/options.css';

/** One column of calm sections. */
export function App() {
  const helper = useHelper();
  return (
    <main className="options">
      <h1>Options</h1>
      <p className="options-lead">Sites are switched on and off in the popup. What else can be chosen is here.</p>
      {helper && <HelperSection {...helper} />}
    </main>
  );
}
