/** Every state in English, in every look. */
import { looks } from '../../gallery/looks.ts';
import { checkLook } from './check-look.ts';

for (const [name, { lang }] of Object.entries(looks)) if (!lang) checkLook(name);
