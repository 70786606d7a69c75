alter function same(int, int) rename to equal;
