alter function total(int) rename to sum_up;
