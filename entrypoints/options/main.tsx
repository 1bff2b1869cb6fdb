/** Starts the settings page in the reader's language. */
import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/notes.css';
import '../../components/options.css';
import { mountPage } from '../sidepanel/mount-page';
import { SettingsPage } from './SettingsPage';

mountPage(<SettingsPage />, 'the settings page');
