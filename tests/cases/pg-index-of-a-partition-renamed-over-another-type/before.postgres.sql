create table p1 (at int not null, uid int);
create index p1_x on p1(uid);
alter table p1 add constraint p1_k unique (at, uid);
create table m (at int not null, uid int) partition by list (at);
create index m_uid on m(uid);
alter table m add constraint m_k unique (at, uid);
alter table m attach partition p1 for values in (1);
