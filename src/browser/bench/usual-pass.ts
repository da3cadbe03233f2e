/** The mark that passes, in whole per cent, where no cohort says which does. */
export const USUAL_PASS = 80;
