import { config } from 'zod';

// The contract's constants bring zod along. It would try `new Function` for speed; the window's content security
// policy forbids that and would report it. Must be imported before the contract.
config({ jitless: true });
