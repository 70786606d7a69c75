create function one(a text, b text) returns bool language internal immutable strict support textlike_support as 'textlike';
