create extension btree_gist;
create table room(id bigint not null, valid daterange not null, primary key(id, valid without overlaps));
create table booking(room bigint, during daterange,
  constraint booking_room foreign key (room, period during) references room (id, period valid));
