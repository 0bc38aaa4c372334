/** Where Backgrounder runs: on the sites of its list, only when asked, or everywhere. */
import { type Where as Chosen, wheres } from '../shared/settings.ts';
import { Choice } from './Choice.tsx';
import { say } from './say.ts';

interface WhereProps {
  where: Chosen;
  /** How many sites are on the bundled list. */
  listed: number;
  onWhere(where: Chosen): void;
}

export function Where({ where, listed, onWhere }: WhereProps) {
  const labels: Record<Chosen, string> = {
    listed: say('where_listed', listed),
    click: say('where_click'),
    all: say('where_all'),
  };
  return (
    <Choice
      name="where"
      legend={say('optWhere')}
      isHeading
      options={wheres}
      labels={(one) => labels[one]}
      value={where}
      onChange={onWhere}
    />
  );
}
