create operator family numbers using hash;
