/** Every state, right to left. */
import './speak-ar.ts';
import '../../gallery/messages.ts';
import { checkLook } from './check-look.ts';

checkLook('rtl');
