// The rows and columns of a sheet are virtual and placed by hand, which <table> cannot do; so the roles are given.

export const groupRole = { role: 'rowgroup' } as const;
export const rowHeadRole = { role: 'rowheader' } as const;
export const asRow = (index: number) => ({ role: 'row', 'aria-rowindex': index }) as const;
export const asColumnHead = (index: number) => ({ role: 'columnheader', 'aria-colindex': index }) as const;

interface Cell {
  index: number;
  isSelected?: boolean;
  isLocked?: boolean;
  isWrong?: boolean;
}

export const asCell = ({ index, isSelected, isLocked, isWrong }: Cell) =>
  ({
    role: 'gridcell',
    'aria-colindex': index,
    'aria-selected': isSelected,
    'aria-readonly': isLocked || undefined,
    'aria-invalid': isWrong || undefined,
  }) as const;

interface Grid {
  label: string;
  helpId: string;
  rows: number;
  columns: number;
  /** The cell of the cursor while it is drawn: the focus stays on the grid, so that no scrolling can lose it. */
  activeId: string | undefined;
}

export const asGrid = ({ label, helpId, rows, columns, activeId }: Grid) =>
  ({
    role: 'grid',
    tabIndex: 0,
    'aria-label': label,
    'aria-describedby': helpId,
    'aria-rowcount': rows,
    'aria-colcount': columns,
    'aria-multiselectable': true,
    'aria-activedescendant': activeId,
  }) as const;
