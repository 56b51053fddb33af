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
      <p className="options-lead">For all sites. Each site has its own switch in the popup.</p>
      {helper && <HelperSection {...helper} />}
    </main>
  );
}
