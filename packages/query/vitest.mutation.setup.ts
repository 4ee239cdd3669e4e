import * as fc from 'fast-check';

/** A mutant that a property does not catch in this time counts as not caught by it. */
fc.configureGlobal({ interruptAfterTimeLimit: 400, markInterruptAsFailure: false });
