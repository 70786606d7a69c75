export const id = 4669;
export const ids = [4669];
export const modules = {

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSchemaText: () => (/* binding */ renderSchemaText)
/* harmony export */ });
function renderSchemaText({ changes, setApart, notes }) {
    const lines = [
        ...(changes.length === 0 ? ['No schema changes.'] : changes.map(line)),
        ...(setApart.length > 0 ? ['', 'Set apart (platform, migration history):', ...setApart.map(line)] : []),
        ...(notes.length > 0 ? ['', ...notes.map(({ message }) => `note: ${message}`)] : []),
    ];
    return lines.map(printable).join('\n');
}
function line({ weight, summary }) {
    return `${weight}: ${summary}`;
}
/** Names are the user's own: none may steer a terminal. */
function printable(text) {
    return text.replace(/\p{Cc}/gu, ' ');
}


/***/ })

};
