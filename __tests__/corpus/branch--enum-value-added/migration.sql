alter type mood add value 'meh' before 'ok';
