// All that sets an article down to be taken along, in one piece to load when it is.
export { payloadOf } from './payload';
export { makeFile } from './saving';
