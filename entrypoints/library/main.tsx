/** Starts the library, a page of its own. `library.html#notes` opens a tab of it, `library.html#articles/ID` a place within one. */
import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/cards.css';
import '../../components/notes.css';
import '../../components/library/library.css';
import '../../components/transfer/transfer.css';
import { mountPage } from '../sidepanel/mount-page';
import { LibraryPage } from './LibraryPage';

mountPage(<LibraryPage />, 'the library');
