/** The printable background of the tab whose number stands in the address. */
import { useEffect, useState } from 'preact/hooks';
import { mount } from '../ui/mount.ts';
import { gather, tabIn } from './gather.ts';
import { type PrintState, PrintView } from './PrintView.tsx';
import { strings } from './strings.ts';

function Print() {
  const [state, setState] = useState<PrintState>({ is: 'reading' });
  useEffect(() => {
    gather(tabIn(location.search)).then(
      (gathered) => setState({ is: 'ready', gathered }),
      (error: Error) => setState({ is: 'failed', sentence: error.message }),
    );
  }, []);
  return <PrintView state={state} now={Date.now()} onPrint={() => print()} />;
}

mount(<Print />, strings.title);
