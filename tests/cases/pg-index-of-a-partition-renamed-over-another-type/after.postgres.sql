create table m (at int not null, uid bigint, constraint m_k unique (at, uid)) partition by list (at);
create table p1 (at int not null, uid bigint, constraint k_other unique (at, uid));
create index other on p1(uid);
create index m_uid on only m(uid);
alter table m attach partition p1 for values in (1);
alter index m_uid attach partition other;
