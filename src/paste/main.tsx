import { render } from 'preact';
import { Paste } from './Paste.tsx';

render(<Paste />, document.getElementById('root')!);
