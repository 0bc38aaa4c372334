import { mount } from '../ui/mount.ts';
import { strings } from './strings.ts';
import { Welcome } from './Welcome.tsx';

mount(<Welcome />, strings.title);
