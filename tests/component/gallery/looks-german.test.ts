/** Every state, in long words. */
import './speak-de.ts';
import '../../gallery/messages.ts';
import { checkLook } from './check-look.ts';

checkLook('german');
