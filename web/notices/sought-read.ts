/** The queries that show what is recorded of somebody who is sought, by a notice or by a domestic search: read anew once something was. */
export const SOUGHT_READ = ['Notice', 'Notices', 'SearchRecord', 'DomesticSearches', 'SearchesAlone'];
