export const id = 2564;
export const ids = [2564];
export const modules = {

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readSslCa)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/** The certificate authorities that the user trusts. */


/** The input `ssl-ca`: PEM text, or the path of a PEM file. UserError when it is neither. */
async function readSslCa(input) {
    const text = input.includes('-----BEGIN') ? input : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(input, 'utf8').catch(unreadable(input));
    if (text.includes('-----BEGIN CERTIFICATE-----'))
        return text;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('`ssl-ca` holds no certificate. Give PEM text that begins with -----BEGIN CERTIFICATE-----, or its file.');
}
function unreadable(path) {
    return (cause) => {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`ssl-ca\` names the file "${path}", which cannot be read. Check the path, or give the PEM text.`, {
            cause,
        });
    };
}


/***/ })

};
