export const id = 1764;
export const ids = [1764];
export const modules = {

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   budget: () => (/* binding */ budget)
/* harmony export */ });
/**
 * How long and how much: every limit of ours that holds against a database or a service, in one place. docs/limits.md tells them.
 */
const seconds = 1000;
const megabytes = 1024 * 1024;
const budget = {
    /** Milliseconds. A catalog of ten thousand tables is read in less than two seconds. */
    time: {
        /** One attempt to connect: what a server does before it lets us in is not bound by any setting of ours. */
        connect: 20 * seconds,
        /** One statement of ours, held by the server. */
        statement: 60 * seconds,
        /** How long one of ours waits for a lock. */
        lock: 30 * seconds,
        /** The same on the parent: production is not to feel that it is looked at. */
        lockOnParent: 3 * seconds,
        /** Between two statements of a transaction of ours. */
        idle: 60 * seconds,
        /** A transaction of ours, held by ourselves: a server that does not answer any more holds no limit. */
        transaction: 90 * seconds,
        /** A command or a statement that takes migrations back, to see whether it can; and one that makes them again. */
        rollback: 600 * seconds,
        /** The good-bye to a server. */
        end: 2 * seconds,
    },
    /** Milliseconds for the end of a job: what is measured by then is in the report, what is not is said to be missing. */
    post: {
        measuring: 120 * seconds,
        whole: 180 * seconds,
    },
    /** A cancelled job gives all its post steps five minutes together, and then it is killed. */
    postWhenCancelled: {
        measuring: 40 * seconds,
        whole: 60 * seconds,
    },
    /** Milliseconds that a stage loses at most with a service that does not answer, over all its calls together. */
    silence: {
        github: 30 * seconds,
        /** GitHub's limits say themselves when they end. */
        githubLimits: 60 * seconds,
        serviceInPost: 30 * seconds,
        /** A look around says soon that nobody is there; main has more patience. */
        serviceInPre: 5 * seconds,
    },
    size: {
        /** Bytes of a text of the catalog that are read; of a longer one its beginning, its length and its hash. */
        text: 256 * 1024,
        /** Bytes of one message of a server: a row, an error, a notice. Node has no strings above 512 MB. */
        message: 64 * megabytes,
        /** Bytes of all the rows of one transaction. */
        transaction: 1024 * megabytes,
        /** Bytes of a history table, or of a stamp, on the server. */
        table: 32 * megabytes,
        /** Bytes of all tables whose values are compared after the way back. */
        digested: 128 * megabytes,
        /** Rows of a history table. */
        rows: 20_000,
    },
};


/***/ })

};
