// All that sets an article down to be taken along, in one piece to load when it is.
export { fileOf, holdsPictures } from './file';
export { payloadOf } from './payload';
export { addressesOf, readCarried } from './pictures';
export { bodyOf } from './taking';
