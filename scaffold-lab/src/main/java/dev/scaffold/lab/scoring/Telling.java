package dev.scaffold.lab.scoring;

/** How it is told whether a reply is right. */
public enum Telling {
    /** Code reads the answer and compares it with the right one. */
    BY_COMPARISON,
    /** A judge is asked, with the right answer before it where there is one. */
    BY_JUDGE,
    /** A judge is shown the reply beside that of another arm: right is what is not worse. */
    SIDE_BY_SIDE
}
