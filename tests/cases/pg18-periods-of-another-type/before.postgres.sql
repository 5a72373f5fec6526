-- needs: PostgreSQL 18
create extension btree_gist;
create table room(id int not null, valid daterange not null, primary key(id, valid without overlaps));
create table booking(room int, during daterange,
  constraint booking_room foreign key (room, period during) references room (id, period valid));
