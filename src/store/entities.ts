import {
  AccountRow,
  BlockRow,
  CommunityRow,
  MembershipRow,
  PersonRow,
  RoomRow,
} from "./entities/people.ts";
import { DeskRow } from "./entities/desks.ts";
import { EventRow, FeedRow, ItemRow, RecapRow, RsvpRow } from "./entities/events.ts";
import { MatchRow, PostRow, PostTokenRow, ReportRow, VoteRow } from "./entities/posts.ts";
import {
  CodeRow,
  DeedRow,
  DraftRow,
  MemoryRow,
  NoticeRow,
  SeenRow,
  ShownRow,
} from "./entities/speech.ts";
import { MeaningRow, UnknownRow } from "./entities/words.ts";

export const entities = [
  CommunityRow,
  PersonRow,
  AccountRow,
  MembershipRow,
  RoomRow,
  PostRow,
  PostTokenRow,
  MatchRow,
  VoteRow,
  NoticeRow,
  ShownRow,
  SeenRow,
  DraftRow,
  DeedRow,
  CodeRow,
  BlockRow,
  ReportRow,
  EventRow,
  RsvpRow,
  ItemRow,
  RecapRow,
  FeedRow,
  DeskRow,
  UnknownRow,
  MeaningRow,
  MemoryRow,
];
