/** The answers most readers come for, as the home page lists them. */
export const MOST_NEEDED = ['reset-password', 'refund-timing', 'request-a-refund', 'cannot-sign-in', 'account-locked', 'transaction-limits'];
