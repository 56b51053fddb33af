import { HelperSection } from '@/components/options/HelperSection';
import { TasteSection } from '@/components/options/TasteSection';
import { useHelper } from './use-helper';
import { useTaste } from './use-taste';
import '@/components/ui/page.css';
import '@/components/options/options.css';

/** One column of calm sections. */
export function App() {
  const helper = useHelper();
  const taste = useTaste();
  return (
    <main className="options">
      <h1>Options</h1>
      <p className="options-lead">For all sites. Each site has its own switch in the popup.</p>
      {helper && <HelperSection {...helper} />}
      <TasteSection {...taste} />
    </main>
  );
}
