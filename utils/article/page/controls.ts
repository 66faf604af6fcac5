/** What is there to be pressed. */
export const BUTTONS = 'button, [role="button"]';

/** What is there to be pressed or filled in. */
export const CONTROLS = `${BUTTONS}, input:not([type="hidden"]), select, textarea`;
