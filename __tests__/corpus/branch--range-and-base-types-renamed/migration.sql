alter type note rename to remark;
alter type span rename to stretch;
