alter type e rename to e2;
alter function f(e2) rename to f2;
alter table t rename to t2;
alter function g(t2) rename to g2;
