import { mount } from '../ui/mount.ts';
import { Options } from './Options.tsx';
import { strings } from './strings.ts';

mount(<Options />, strings.title);
