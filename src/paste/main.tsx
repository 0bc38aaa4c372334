import { mount } from '../ui/mount.ts';
import { Paste } from './Paste.tsx';
import { strings } from './strings.ts';

mount(<Paste />, strings.title);
